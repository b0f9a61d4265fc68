/** The page of a year of surveys: whom its questionnaires ask, what for, and every question. */
package vn.cchc.portal.internal.questionnaires;
