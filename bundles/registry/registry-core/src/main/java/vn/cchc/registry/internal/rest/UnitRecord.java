package vn.cchc.registry.internal.rest;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Commune;
import vn.cchc.registry.District;
import vn.cchc.registry.Ministry;
import vn.cchc.registry.Province;
import vn.cchc.registry.Unit;

/** A unit as told over HTTP; what a kind does not have is left out. */
public record UnitRecord(
        String id,
        String period,
        String kind,
        String code,
        String name,
        String fullName,
        String nameEn,
        String type,
        List<String> aliases,
        String regionCode,
        String region,
        String regionEn,
        Long population,
        String populationBasis,
        BigDecimal areaKm2,
        String province,
        String district,
        String parIndexScope,
        List<String> sources) {

    public static UnitRecord of(Unit unit) {
        if (unit instanceof Province p) {
            return new UnitRecord(
                    id(p),
                    period(p),
                    "province",
                    p.ref().code(),
                    p.name(),
                    p.fullName(),
                    p.nameEn(),
                    p.type(),
                    p.aliases(),
                    p.regionCode(),
                    p.region().vi(),
                    p.region().en(),
                    p.population(),
                    p.populationBasis(),
                    p.areaKm2(),
                    null,
                    null,
                    null,
                    p.sources());
        }
        if (unit instanceof Commune c) {
            return plain(
                    c,
                    c.populationFrame().orElse(null),
                    c.province(),
                    c.district().orElse(null),
                    null,
                    null);
        }
        if (unit instanceof District d) {
            return plain(d, null, d.province(), null, null, null);
        }
        var ministry = (Ministry) unit;
        return plain(ministry, null, null, null, ministry.nameEn(), ministry.parIndexScope());
    }

    private static UnitRecord plain(
            Unit u,
            Long population,
            UnitRef province,
            UnitRef district,
            String nameEn,
            String scope) {
        return new UnitRecord(
                id(u),
                period(u),
                u.ref().kind().word(),
                u.ref().code(),
                u.name(),
                u.fullName(),
                nameEn,
                u.type(),
                null,
                null,
                null,
                null,
                population,
                null,
                null,
                code(province),
                code(district),
                scope,
                u.sources());
    }

    private static String id(Unit unit) {
        return "/id/" + unit.ref().path();
    }

    private static String period(Unit unit) {
        return unit.ref().period().code();
    }

    private static String code(UnitRef ref) {
        return ref == null ? null : ref.code();
    }
}
