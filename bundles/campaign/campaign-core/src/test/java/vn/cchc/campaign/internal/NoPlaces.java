package vn.cchc.campaign.internal;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.Fingerprint;
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

/** A registry without a unit: no text is the name of a place. */
record NoPlaces() implements Registry {
    @Override
    public List<Period> periods() {
        return List.of();
    }

    @Override
    public List<Province> provinces(Period period) {
        return List.of();
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
        return List.of();
    }

    @Override
    public Optional<Unit> find(UnitRef ref) {
        return Optional.empty();
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
        return List.of();
    }

    @Override
    public Optional<String> boundaries(Period period) {
        return Optional.empty();
    }

    @Override
    public Fingerprint fingerprint() {
        return Fingerprint.of(new byte[0]);
    }
}
