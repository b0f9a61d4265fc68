/** The catalogue of everything that can be wrong with a year. A code is never used again. */
package vn.cchc.edition.internal.faults;
