/**
 * Which installed years are on offer, and how a year gets in and out: by command, or by deploy/.
 */
package vn.cchc.edition.internal.years;
