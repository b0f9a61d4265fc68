/** Editions over HTTP. The records are what programs see; they change only by addition. */
package vn.cchc.edition.internal.rest;
