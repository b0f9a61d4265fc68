# The peer in R as somebody writes it who knows the package well: shares and standard errors of criteria, factors and the whole.
# One svytotal a domain gives all totals with their covariances, svycontrast the shares and their means.
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

factors <- list(I.A = 1:2, I.B = 3:4, I.C = 5:13, I.D = 14:23, II.A = 24:26, II.B = 27:30, II.C = 31:33,
                II.D = 34:36, II.E = 37:39, SIPAS = 1:39)
items <- c(setNames(as.list(1:39), questions), factors)
mean_of_shares <- function(members) {
  shares <- paste(sprintf("s%02d/v%02d", members, members), collapse = " + ")
  str2lang(sprintf("(%s) / %d", shares, length(members)))
}
shares <- lapply(items, mean_of_shares)
totals <- reformulate(c(sprintf("s%02d", 1:39), sprintf("v%02d", 1:39)))

figures <- function(unit, domain) {
  estimates <- svycontrast(svytotal(totals, domain), shares)
  data.frame(unit, names(items), coef(estimates), SE(estimates))
}
provinces <- sort(unique(answers$province))
all <- c(list(figures("nation", design)),
         lapply(provinces, function(p) figures(p, subset(design, province == p))))
table <- do.call(rbind, all)
table[3:4] <- lapply(table[3:4], format, digits = 17, trim = TRUE)
write.table(table, files[2], sep = ",", quote = FALSE, row.names = FALSE, col.names = FALSE)
