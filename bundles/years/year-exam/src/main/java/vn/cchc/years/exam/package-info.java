/**
 * The exam of a year in the build. Each year runs the tests in here on its own files; {@link
 * vn.cchc.years.exam.YearExamTest} lists them.
 */
package vn.cchc.years.exam;
