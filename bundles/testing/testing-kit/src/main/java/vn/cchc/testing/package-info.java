/**
 * What tests of all rooms share: {@link vn.cchc.testing.DatabaseFixture} gives a room its tables on
 * a real database, {@link vn.cchc.testing.Eventually} waits for what happens in the background.
 */
package vn.cchc.testing;
