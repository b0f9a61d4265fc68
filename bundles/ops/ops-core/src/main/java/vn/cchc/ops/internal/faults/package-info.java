/** The catalogue of everything this room says no with. A code is never used again. */
package vn.cchc.ops.internal.faults;
