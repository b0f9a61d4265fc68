/**
 * What tests of all rooms share: {@link vn.cchc.testing.DatabaseFixture} gives a room its tables on
 * a real database, {@link vn.cchc.testing.Eventually} waits for what happens in the background,
 * {@link vn.cchc.testing.OfferedEditions} and {@link vn.cchc.testing.JobsAtOnce} stand for
 * neighbours, {@link vn.cchc.testing.ContentStoreContract} says what every store of content must
 * do.
 */
package vn.cchc.testing;
