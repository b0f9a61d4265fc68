/**
 * The statistician's command line: estimates from a CSV file or a frozen answer file with a design
 * written in YAML, and freezes CSV files. No server, no database.
 */
package vn.cchc.scoring.cli;
