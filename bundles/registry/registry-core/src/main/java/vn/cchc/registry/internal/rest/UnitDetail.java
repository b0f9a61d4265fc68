package vn.cchc.registry.internal.rest;

import java.util.List;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Succession;
import vn.cchc.registry.Unit;

/** A unit with its neighbours in place and time. */
public record UnitDetail(
        UnitRecord unit, int children, List<Link> predecessors, List<Link> successors) {

    /** The other end of a succession. */
    public record Link(String id, String period, String code, String name, String extent) {}

    static UnitDetail of(Unit unit, Registry registry) {
        return new UnitDetail(
                UnitRecord.of(unit),
                registry.children(unit.ref()).size(),
                registry.predecessors(unit.ref()).stream()
                        .map(s -> link(s, s.from(), registry))
                        .toList(),
                registry.successors(unit.ref()).stream()
                        .map(s -> link(s, s.to(), registry))
                        .toList());
    }

    private static Link link(
            Succession succession, vn.cchc.model.UnitRef other, Registry registry) {
        return new Link(
                "/id/" + other.path(),
                other.period().code(),
                other.code(),
                registry.find(other).map(Unit::fullName).orElse(null),
                succession.extent().name().toLowerCase(java.util.Locale.ROOT));
    }
}
