/**
 * Forms with files as OpenRosa clients send them (RFC 7578). All of one is read to the disk within
 * limits before anybody acts, and handed over in parts: no other reader of MIME ever sees what a
 * client wrote.
 */
package vn.cchc.web.internal.forms;
