/** Which installed years are on offer, and how a year gets in and out. */
package vn.cchc.edition.internal.years;
