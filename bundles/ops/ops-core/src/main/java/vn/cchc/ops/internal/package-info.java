/** Runs jobs, and says whether the server is well. */
package vn.cchc.ops.internal;
