/** What the fields of a study mean, in Chinese. The English meaning in the schema is the key. */
export const studyFields: Readonly<Record<string, string>> = {
  'Name of the record and of its folder; unique on the site and never used again.':
    '记录的名称，也是文件夹的名称；全站唯一，用过的不再用。',
  'What the record is: a study or something else that is no study.': '记录是什么：研究，或不是研究的别的东西。',
  "Title in the source's own language; left out where the source could not be identified.":
    '来源自己的语言写的标题；找不出来源时不写。',
  'How the article names it, in its own script, slips included.': '文章怎样称呼它，用文章自己的文字，笔误照录。',
  'People as `Family A`; a body as `{ body: Athersys, Inc. }`; `et al.` last where the list is cut.':
    '人写成 `Family A`；机构写成 `{ body: Athersys, Inc. }`；名单截断时最后写 `et al.`。',
  'Name of the journal alone; volume, issue and pages have their own fields.': '只写期刊名；卷、期、页各有自己的字段。',
  'Volume of the journal.': '期刊的卷号。',
  'Issue within the volume.': '这一卷里的期号。',
  'Pages or article number, as printed.': '页码或文章编号，照印出的写。',
  'What kind of publication it is; left out for an article in a journal.': '是哪一种出版物；期刊论文不写。',
  'Date of publication: day, month or year, as exact as known; left out where none is.':
    '发表日期：年、月或日，知道多少写多少；没有就不写。',
  'Numbers under which it is found: DOI, PubMed, registries, or an address.':
    '用来找到它的编号：DOI、PubMed、注册平台，或一个网址。',
  'Digital object identifier of the paper, without https://doi.org/.': '论文的 DOI，不带 https://doi.org/。',
  'Number of the paper in PubMed.': '论文在 PubMed 里的编号。',
  'Number of the paper in PubMed Central.': '论文在 PubMed Central 里的编号。',
  'Registry numbers such as NCT02961504 or ChiCTR1900022119.': '注册号，如 NCT02961504 或 ChiCTR1900022119。',
  'Page to send a reader to when there is no DOI.': '没有 DOI 时，让读者去看的页面。',
  'Ids of conditions; the broad condition first, a narrower one may follow.': '疾病的 id；先写大类，后面可以再写小类。',
  'In whom or what it was tested; an animal is never shown as a person.': '在谁身上或什么上试的；动物绝不写成人。',
  'Who the people were, where the source gives ages: below 18 years, 18 and above, or some of each.':
    '来源写了年龄时，参加的是谁：未满 18 岁、18 岁以上，或两者都有。',
  'Youngest and oldest in years, as the source gives them; `words.age` tells more.':
    '最小和最大年龄（岁），照来源写；`words.age` 可以说得更细。',
  'Least; left out where the end is open.': '最小值；没有下限就不写。',
  'Most; left out where the end is open.': '最大值；没有上限就不写。',
  'Months between the stroke and the treatment, from the shortest to the longest; for stroke.':
    '从卒中到治疗隔了几个月，从最短到最长；只用于卒中。',
  'The cells: type, source, donor and product.': '细胞：种类、来源、供者和产品。',
  'Kind of cell.': '哪一种细胞。',
  'Tissue that the cells come from.': '细胞取自什么组织。',
  'Whose cells they were.': '是谁的细胞。',
  'Brand or code of the product; what it is, in words, goes to `words.product`.':
    '产品的商标或代号；它是什么，用文字写在 `words.product`。',
  'The product by name, where it is listed: who made it, where it may be sold.':
    '已列入名单的产品的名称：谁生产，在哪里可以出售。',
  'Routes of administration.': '给药途径。',
  'Kind of study.': '研究的种类。',
  'Phase of the trial, normalised; what the source adds goes to `words.phase_note`.':
    '试验分期，统一写法；来源另有说明的写在 `words.phase_note`。',
  'Who did not know which treatment was given. `double` names at least participants and assessors; `varied` is for pooled analyses in which some studies were blinded and others not.':
    '谁不知道用了哪一种治疗。`double` 至少包括受试者和评估者；`varied` 用于合并分析，其中有的研究设盲，有的没有。',
  'For pooled analyses: true when every pooled study was randomised.':
    '用于合并分析：每一项被合并的研究都随机分组时写 true。',
  'Whether the trial was registered before it began.': '试验是不是在开始之前注册的。',
  'true when the published main goal differs from the registered one.': '发表的主要目标与注册的不同时写 true。',
  'true when the figures come from a peer-reviewed paper.': '数字来自经同行评议的论文时写 true。',
  'Whether comparable studies agree with this one.': '可比的研究与这一项是否一致。',
  'Two-letter country codes (ISO 3166-1).': '两个字母的国家代码（ISO 3166-1）。',
  'How many people (or animals) took part.': '参加的人（或动物）有多少。',
  'Everybody who took part; of a trial, everybody who was randomised.': '参加的所有人；试验则是随机分组的所有人。',
  'Those who were counted in the main result.': '主要结果里统计的人。',
  'People in the treated group.': '用细胞一组的人数。',
  'People in the control group.': '对照组的人数。',
  'People in a third arm that is neither the treated nor the control group of this record.':
    '第三组的人数，既不是用细胞的一组，也不是这里的对照组。',
  'Groups that were randomised as wholes (hospitals, villages), in a cluster trial.':
    '整群随机试验里，作为整体分组的群数（医院、村庄）。',
  'Treatment periods of a crossover trial; each person counts once, whatever their number.':
    '交叉试验的治疗阶段数；不管几个阶段，每个人只算一次。',
  'Where the control group comes from. `external`: a registry or the past; they do not count in `total`.':
    '对照组从哪里来。`external`：登记库或过去的病例，不算在 `total` 里。',
  'How long people were followed.': '随访了多久。',
  'The main goal: its scale, and whether it was met.': '主要目标：用什么量表，有没有达到。',
  'Scale of the main goal, where it is one.': '主要目标所用的量表，是量表时才写。',
  'Whether the main goal was met.': '主要目标有没有达到。',
  'Who paid, as far as a source tells it.': '谁出的钱，按来源所说。',
  'For a decision that was put to the vote.': '用于经过投票的决定。',
  'Votes for it.': '赞成票。',
  'Votes against it.': '反对票。',
  'Those who did not vote either way.': '弃权的人数。',
  'Results in figures; the main goal first.': '用数字写的结果，主要目标在前。',
  'Id within the record; each language gives its words under it.': '记录之内的 id；每种语言在这个 id 下写自己的文字。',
  'Id of the scale; left out where the outcome is no scale.': '量表的 id；结果不是量表时不写。',
  "Its place in the trial's plan.": '它在试验方案里的地位。',
  'How the figures are to be read.': '这些数字该怎样读。',
  'Time since treatment; left out when the source gives no span (words may tell more).':
    '治疗之后多久；来源没写就不写（可以用文字说明）。',
  'What happened in the treated group.': '用细胞的一组怎样了。',
  'People (or animals) counted in this group for this outcome.': '这一组里为这项结果统计的人（或动物）数。',
  'How many of them had the event.': '其中多少人发生了这件事。',
  'Share with the event, in percent, as printed.': '发生的比例，百分数，照印出的写。',
  "Mean: a change from the start or a score, as the outcome's `kind` says.":
    '平均值：是变化还是得分，由这项结果的 `kind` 决定。',
  'Standard deviation of `mean`.': '`mean` 的标准差。',
  'Standard error of `mean`; narrower than a standard deviation.': '`mean` 的标准误；比标准差窄。',
  'Median.': '中位数。',
  'Two bounds printed with the mean or median; `range_kind` says what they are.':
    '与平均值或中位数一起印出的两个界限；`range_kind` 写明是什么。',
  'What `range` is. Only a confidence interval is explained, drawn and judged as one.':
    '`range` 是什么。只有置信区间才会当作置信区间来解释、画图和判断。',
  'Score at the start.': '开始时的得分。',
  'Mean score.': '平均分。',
  'Standard deviation.': '标准差。',
  'Score at the time point.': '到那个时间点的得分。',
  'Any other single figure; its meaning is in `unit`.': '其他单独的一个数字；含义见 `unit`。',
  'What happened in the control group; given wherever the source gives it.': '对照组怎样了；来源给了就一定要写。',
  'A third arm of the trial, when it had one.': '试验的第三组，有的话才写。',
  'Difference or ratio between the groups, treated against control.': '两组之间的差或比，用细胞的比对照的。',
  'What `estimate` is: an adjusted difference need not be the difference of the two printed figures.':
    '`estimate` 是什么：校正后的差不一定等于印出的两个数之差。',
  '95 % interval of the estimate.': '估计值的 95% 区间。',
  'P value, as a number or a bound in quotes.': 'P 值，写数字，或在引号里写界限。',
  'Unit of the figures.': '数字的单位。',
  'Which group did better. `neither` where the source saw no clear difference or had no comparison.':
    '哪一组更好。来源没看出明显差别或没有比较时写 `neither`。',
  '`objective`: a count, a scan, a death. `judged`: somebody rated it.':
    '`objective`：计数、影像、死亡。`judged`：由人评分。',
  'For outcomes about harm: which kind of harm was counted.': '讲危害的结果：统计的是哪一种危害。',
  'People who were randomised, where this outcome counts others than the record.':
    '随机分组的人数，这项结果与整条记录不同时才写。',
  'People who were counted for this outcome.': '这项结果统计的人数。',
  'false: a stand-in for what matters, or other people or another product than the question asks about.':
    '写 false：只是替代指标，或人群、产品与要问的不同。',
  'Smallest change that people notice, in `unit`, when one with a source is known for these people.':
    '人们能察觉的最小变化，单位同 `unit`；对这些人有来源可查时才写。',
  'Where the figures were read.': '数字在哪里读到。',
  'How the authors or reviewers graded the certainty of this same result; why ours differs stands in the words.':
    '作者或评价者怎样评定这一项结果的把握；与我们不同的原因写在文字里。',
  'Who graded, such as `Cochrane` or `the authors`.': '谁评的，如 `Cochrane` 或 `the authors`。',
  'How sure they were.': '他们有多大把握。',
  'Where the grade is written.': '评级写在哪里。',
  "An editor's correction of the computed label, one step up or down. Why stands under `words.outcomes.<id>.shift`; readers see the computed label beside the corrected one.":
    '编辑对算出的等级的修正，上调或下调一级。理由写在 `words.outcomes.<id>.shift`；读者会同时看到两个等级。',
  '1: one step up; -1: one step down.': '1：上调一级；-1：下调一级。',
  'Name of the editor who answers for it.': '对此负责的编辑的姓名。',
  'Dated events in the life of the study.': '研究经过中有日期的事件。',
  'Day, month or year, as exact as known.': '年、月或日，知道多少写多少。',
  'What happened.': '发生了什么。',
  'true: the date lies ahead, or the event was foreseen and has not been seen to happen.':
    '写 true：日期还没到，或预计要发生而还没看到发生。',
  'Where the date is written.': '这个日期写在哪里。',
  'When a result should be public; the build counts how late it is.': '结果应当公布的时间；网站会算出晚了多久。',
  "What this digest rests on, best first. `seed` alone: nothing but the company's article was read.":
    '这份摘编依据什么，最好的在前。只有 `seed`：只读到公司的文章。',
  'Pages to cite: the paper, the registry, the regulator, the maker.':
    '要引用的页面：论文、注册平台、监管机构、生产商。',
  'Address of the page.': '页面的网址。',
  'Whose page it is.': '是谁的页面。',
  'Records that belong together: announcement and result, trial and decision.':
    '应当放在一起看的记录：宣布与结果、试验与决定。',
  'Day on which the record was first on the site.': '记录第一次出现在本站的那天。',
  'What was done to the record since: corrected, its label or verdict moved, retracted, compared again.':
    '之后对记录做过什么：更正、等级或结论变动、撤稿、重新核对。',
  'Day of the change on this site.': '本站改动的日期。',
  'What was done to the record.': '对记录做了什么。',
  'Day on which a person last compared this page with its sources.': '最近一次由人与来源核对的日期。',
  'Day by which it is to be compared again; half a year later.': '下一次该核对的日期，半年之后。',
  'Languages that are still to be written, named on purpose.': '还要翻译、特意列出的语言。',
  "The page's heading: a question that names who was treated (children, adults, rats).":
    '页面的标题：一个问句，写明是谁接受了治疗（孩子、成年人、大鼠）。',
  'One line for lists, up to about 60 letters or 28 Han characters.': '列表用的一行，大约 60 个字母或 28 个汉字以内。',
  'The answer to the question.': '对这个问题的回答。',
  'The answer in one rounded sentence that names both groups, control first; up to about 160 letters or 70 Han characters. Animals are named as animals, a plan as a plan.':
    '一句话的回答，数字取整，两组都写，对照组在前；大约 160 个字母或 70 个汉字以内。动物写明是动物，计划写明是计划。',
  'What happened, next to what happened without. One or two sentences.': '结果怎样，与没有用的一组放在一起。一两句话。',
  'What it does not show. One sentence.': '它说明不了什么。一句话。',
  'What the product is, in plain words.': '产品是什么，用平常的话。',
  'Whom the result can speak for: age, severity, time since; and whom not. One short sentence.':
    '这个结果能说明谁：年龄、轻重、隔了多久；不能说明谁。一个短句。',
  'Name of a third group, where there was one.': '第三组的名称，有的话才写。',
  'A decision: by whom, what, and what it means now.': '一项决定：谁决定的、决定了什么、现在意味着什么。',
  'Who decided.': '谁决定的。',
  'What was decided.': '决定了什么。',
  'What it means now.': '现在意味着什么。',
  'A report of harm: what happened, to whom, and how common it is as far as anybody can tell.':
    '一份危害报告：发生了什么、发生在谁身上、就目前所知有多常见。',
  'To whom.': '发生在谁身上。',
  'How common it is, as far as anybody can tell.': '就目前所知有多常见。',
  'An announcement or plan: what is planned, how it stood on which day, whether it can be bought.':
    '一项宣布或计划：计划做什么、哪一天进展到哪里、能不能买到。',
  'What is planned.': '计划做什么。',
  'How it stood, and on which day.': '哪一天进展到哪里。',
  'Whether it can be bought.': '能不能买到。',
  'Guidance: for whom, what it says, by whom it was written.': '指南：写给谁、说了什么、谁写的。',
  'Who wrote it.': '谁写的。',
  'What it says.': '说了什么。',
  'For whom it is meant.': '写给谁的。',
  'A news story: what was told, by whom, what is missing in it.': '一则新闻：说了什么、谁说的、缺了什么。',
  'What was told.': '说了什么。',
  'Who told it.': '谁说的。',
  'What is missing in it.': '里面缺了什么。',
  'How much was given, how often and when.': '用了多少、几次、什么时候。',
  'How old the people were.': '这些人多大年纪。',
  'How severe their illness was.': '病情有多重。',
  'Who took part, beside the numbers.': '除了数字之外，参加的是什么人。',
  'What the control group was given.': '对照组用了什么。',
  'Who did not know which treatment was given, and how that was kept.': '谁不知道用了哪一种治疗，怎样做到的。',
  'What the source adds to the phase.': '来源对分期另有的说明。',
  'How long people were followed, where the number alone does not tell it.': '随访了多久，单看数字不清楚时才写。',
  'The main goal.': '主要目标。',
  'What the main goal was.': '主要目标是什么。',
  'What became of it.': '结果如何。',
  'Words of each outcome, under its id.': '每项结果的文字，写在它的 id 下。',
  'What was measured, in everyday words.': '测的是什么，用日常的话。',
  'What came out, where numbers alone do not tell it.': '得出了什么，单看数字不清楚时才写。',
  'What a reader should know beside the figures.': '读者除了数字还应知道什么。',
  'Why an editor moved the label; only beside `shift` of the outcome.':
    '编辑为什么调整等级；只与这项结果的 `shift` 一起写。',
  'Why our label differs from `graded_by`.': '我们的等级为什么与 `graded_by` 不同。',
  'Harm.': '危害。',
  'Deaths and serious harm, or that they were not counted.': '死亡和严重危害，或者没有统计。',
  'Other harm.': '其他危害。',
  'Who paid, and who has an interest in the result.': '谁出的钱，谁与结果有利益关系。',
  'What weakens it.': '哪些地方不足。',
  'What happened at each milestone, under its id.': '每个事件发生了什么，写在它的 id 下。',
  'What changed and why, under the id of the change; one or two short sentences.':
    '改了什么、为什么，写在改动的 id 下；一两个短句。',
  'What was read to write this page.': '为写这一页读了什么。',
  'What could not be seen.': '没能看到什么。',
};
