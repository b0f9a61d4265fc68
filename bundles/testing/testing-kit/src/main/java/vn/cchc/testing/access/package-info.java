/** Who may do what at every door of a room: the table, the doors, the calls. */
package vn.cchc.testing.access;
