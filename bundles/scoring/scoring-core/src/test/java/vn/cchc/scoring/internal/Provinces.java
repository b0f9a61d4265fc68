package vn.cchc.scoring.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Commune;
import vn.cchc.registry.District;
import vn.cchc.registry.Ministry;
import vn.cchc.registry.Province;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Succession;
import vn.cchc.registry.Unit;

/** Four provinces and one ministry of 2024. */
final class Provinces implements Registry {
    private static final List<Province> ALL =
            List.of(
                    province("01", "Hà Nội", "Ha Noi", 900),
                    province("02", "Hà Giang", "Ha Giang", 100),
                    province("04", "Cao Bằng", "Cao Bang", 50),
                    province("31", "Hải Phòng", "Hai Phong", 200));
    private static final Ministry JUSTICE =
            new Ministry(
                    new UnitRef(SmallYear.REGISTRY, UnitKind.MINISTRY, "BTP"),
                    "Bộ Tư pháp",
                    "Ministry of Justice",
                    "bộ",
                    "ranked",
                    List.of());

    static Map<UnitRef, Long> population() {
        return ALL.stream().collect(Collectors.toMap(Province::ref, Province::population));
    }

    private static Province province(String code, String name, String nameEn, long population) {
        return new Province(
                SmallYear.province(code),
                name,
                "Tỉnh " + name,
                nameEn,
                List.of(),
                "tỉnh",
                "R",
                new LanguageText("Vùng", "Region"),
                population,
                "",
                BigDecimal.ONE,
                List.of());
    }

    @Override
    public List<Period> periods() {
        return List.of(SmallYear.REGISTRY);
    }

    @Override
    public List<Province> provinces(Period period) {
        return period.equals(SmallYear.REGISTRY) ? ALL : List.of();
    }

    @Override
    public List<District> districts(Period period) {
        return List.of();
    }

    @Override
    public List<Commune> communes(Period period) {
        return List.of();
    }

    @Override
    public List<Ministry> ministries(Period period) {
        return List.of(JUSTICE);
    }

    @Override
    public Optional<Unit> find(UnitRef ref) {
        return ALL.stream().filter(p -> p.ref().equals(ref)).map(Unit.class::cast).findFirst();
    }

    @Override
    public List<Unit> children(UnitRef ref) {
        return List.of();
    }

    @Override
    public List<Succession> successors(UnitRef ref) {
        return List.of();
    }

    @Override
    public List<Succession> predecessors(UnitRef ref) {
        return List.of();
    }

    @Override
    public List<Unit> named(Period period, UnitKind kind, String text) {
        List<? extends Unit> units =
                kind == UnitKind.MINISTRY ? ministries(period) : provinces(period);
        return units.stream()
                .filter(unit -> unit.name().equals(text))
                .map(Unit.class::cast)
                .toList();
    }

    @Override
    public Optional<String> boundaries(Period period) {
        return Optional.empty();
    }

    @Override
    public Fingerprint fingerprint() {
        return Fingerprint.of(new byte[] {3});
    }
}
