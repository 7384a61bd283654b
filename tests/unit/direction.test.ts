import { describe, expect, it } from 'vitest';
import { directionOfOutcome, directionOfStudy, hasControl, shapeOf } from '../../src/evidence/direction.ts';
import { readContent } from '../../src/catalog/read.ts';
import { studyFacts, type StudyFacts } from '../../src/schema/study.ts';
import { contentWith } from '../content-fixture.ts';

const { root, clear } = contentWith([]);
const facts: StudyFacts = studyFacts.parse(readContent(root).records.studies[0]?.facts);
clear();
const [compared] = facts.outcomes;
if (!compared) throw new Error('The good study has an outcome');

describe('direction', () => {
  it.each([
    ['treatment', 'favours-treatment', 'up'],
    ['neither', 'no-clear-difference', 'level'],
    ['control', 'favours-control', 'down'],
    ['unclear', 'unclear', 'unknown'],
  ] as const)('with a comparison, %s is %s', (favours, direction, shape) => {
    expect(directionOfOutcome(facts, { ...compared, favours })).toBe(direction);
    expect(shapeOf(direction)).toBe(shape);
  });
  it('without a comparison an improvement is a signal, and no improvement is not called one', () => {
    const alone = { ...facts, design: 'single-arm' };
    const { control: _control, ...outcome } = compared;
    expect(directionOfOutcome(alone, { ...outcome, favours: 'treatment' })).toBe('signal-uncontrolled');
    expect(directionOfOutcome(alone, { ...outcome, favours: 'neither' })).toBe('unclear');
    expect(directionOfOutcome(alone, { ...outcome, role: 'safety' })).toBe('safety-only');
  });
  it('a before-after score inside a trial is no comparison', () => {
    expect(directionOfOutcome(facts, { ...compared, kind: 'before-after', favours: 'treatment' })).toBe(
      'signal-uncontrolled',
    );
  });
  it('an animal’s result is a laboratory signal, whichever way it points', () => {
    expect(directionOfStudy({ ...facts, species: 'rat' })).toBe('laboratory-only');
  });
  it('an announcement is no result, but an announced miss is not hidden', () => {
    const announced = { ...facts, peer_reviewed_source: false };
    expect(directionOfStudy({ ...announced, primary_endpoint: { met: 'yes' } })).toBe('not-yet-known');
    expect(directionOfStudy({ ...announced, primary_endpoint: { met: 'no' } })).toBe('no-clear-difference');
  });
  it('main goals that point different ways are mixed', () => {
    const two = { ...facts, outcomes: [compared, { ...compared, id: 'second', favours: 'treatment' as const }] };
    expect(directionOfStudy(two)).toBe('mixed');
  });
  it('a P value of a single-arm study is no sign of a control group; one whose figures were not read is still one', () => {
    const { control: _control, ...outcome } = compared;
    const { control: _people, ...participants } = facts.participants;
    const alone = { ...facts, design: 'single-arm', participants };
    expect(hasControl(alone, { ...outcome, p: 0.001 })).toBe(false);
    expect(hasControl(alone, { ...outcome, kind: 'narrative' })).toBe(false);
    expect(hasControl({ ...alone, design: 'randomised-controlled' }, outcome)).toBe(true);
    expect(hasControl({ ...alone, participants: { ...participants, control: 39 } }, outcome)).toBe(true);
  });
});
