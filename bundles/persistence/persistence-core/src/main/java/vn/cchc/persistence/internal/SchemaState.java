package vn.cchc.persistence.internal;

import org.apache.felix.hc.api.FormattingResultLog;
import vn.cchc.model.Problem;
import vn.cchc.persistence.Schema;

/** Where a room's tables stand, and how that is told to the person on duty. */
sealed interface SchemaState {

    void tell(String room, FormattingResultLog log);

    /** Their turn has not come yet. */
    record Waiting() implements SchemaState {
        @Override
        public void tell(String room, FormattingResultLog log) {
            log.temporarilyUnavailable("{}: its tables are being made.", room);
        }
    }

    /** They are there. */
    record Ready(Schema schema) implements SchemaState {
        @Override
        public void tell(String room, FormattingResultLog log) {
            log.info("{}: on {}.", room, schema.database());
        }
    }

    /** They could not be made. */
    record Failed(Problem problem) implements SchemaState {
        @Override
        public void tell(String room, FormattingResultLog log) {
            log.critical("{} {}: {}", problem.code(), problem.where(), problem.what());
            log.info("Remedy: {}", problem.remedy());
        }
    }
}
