package vn.cchc.web.internal.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** Two rooms may call their records alike, so the room stands before the name in the document. */
final class RoomTypeNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        return Room.of(type) + "." + super.nameForClass(type, options);
    }
}
