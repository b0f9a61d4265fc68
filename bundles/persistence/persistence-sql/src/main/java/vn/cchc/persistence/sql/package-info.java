/**
 * What the tables of all rooms need, in plain Java: {@link vn.cchc.persistence.sql.Migration}
 * brings them up to date, {@link vn.cchc.persistence.sql.RevisionTable} numbers their changes. No
 * OSGi; it travels inside persistence-core and inside testing-kit, so tests meet the same tables as
 * people.
 */
package vn.cchc.persistence.sql;
