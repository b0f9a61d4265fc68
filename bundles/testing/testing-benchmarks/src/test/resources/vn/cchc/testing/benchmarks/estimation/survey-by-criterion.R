# The peer in R as it is most often written: svyratio and svyby, a criterion after the other; no factors.
# Arguments: answers (CSV), output.
suppressPackageStartupMessages(library(survey))
files <- commandArgs(trailingOnly = TRUE)

answers <- read.csv(files[1], colClasses = c(province = "character", stratum = "character", commune = "character"))
questions <- sprintf("q%02d", 1:39)
for (q in questions) {
  code <- answers[[q]]
  answers[[sub("q", "s", q)]] <- as.numeric(code %in% 4:5)
  answers[[sub("q", "v", q)]] <- as.numeric(code %in% 1:5)
}
design <- svydesign(ids = ~commune, strata = ~stratum, weights = ~weight, data = answers)

figures <- function(q) {
  satisfied <- reformulate(sub("q", "s", q))
  valid <- reformulate(sub("q", "v", q))
  nation <- svyratio(satisfied, valid, design)
  provinces <- svyby(satisfied, ~province, denominator = valid, design, svyratio)
  data.frame(c("nation", provinces$province), q, c(coef(nation), coef(provinces)), c(SE(nation), SE(provinces)))
}
table <- do.call(rbind, lapply(questions, figures))
table[3:4] <- lapply(table[3:4], format, digits = 17, trim = TRUE)
write.table(table, files[2], sep = ",", quote = FALSE, row.names = FALSE, col.names = FALSE)
