/**
 * Exact totals by primary sampling unit from answers that are too many for the memory: a CSV file
 * is read in pieces by several threads, a frozen answer file in blocks of rows, and what is kept
 * grows with the number of units and domains, not with the rows.
 */
package vn.cchc.scoring.totals;
