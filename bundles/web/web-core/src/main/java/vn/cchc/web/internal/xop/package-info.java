/**
 * Messages that come with one file beside them (MTOM, XOP 1.0). What is sent is taken apart here,
 * by rules narrower than MIME has, and written anew: no other reader of MIME ever sees what a
 * client wrote.
 */
package vn.cchc.web.internal.xop;
