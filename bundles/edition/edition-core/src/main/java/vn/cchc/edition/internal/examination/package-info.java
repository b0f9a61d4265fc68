/**
 * The exam of a year. {@link vn.cchc.edition.internal.examination.Examination} reads every file,
 * finds all that is wrong at once, and makes an edition when nothing is. Plain Java.
 */
package vn.cchc.edition.internal.examination;
