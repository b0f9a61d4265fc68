/** People in Karaf's own realm, the first of them, and the trail of what they did. */
package vn.cchc.access.internal;
