# R with the package metafor. Download outcomes.csv and put it beside this file.
library(metafor)

d <- read.csv("outcomes.csv", fileEncoding = "UTF-8-BOM", na.strings = "")
w <- merge(subset(d, arm == "treated"), subset(d, arm == "control"),
           by = c("study", "outcome"), suffixes = c("1", "2"))
w <- subset(w, !is.na(events1) & !is.na(n1) & !is.na(events2) & !is.na(n2))
e <- summary(escalc(measure = "RD", ai = events1, n1i = n1, ci = events2, n2i = n2, data = w))
cat(nrow(e), "results are counted in two groups\n")

one <- subset(e, study == "houkin-2024" & outcome == "excellent-90-days")
cat(sprintf("houkin-2024: %.1f [%.1f, %.1f] of 100, certainty %d of 4\n",
            100 * one$yi, 100 * one$ci.lb, 100 * one$ci.ub, one$certainty_level1))
