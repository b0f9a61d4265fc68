package vn.cchc.scoring.boundaries;

/**
 * How the forms found their new province.
 *
 * @param byCommune forms whose commune went to one province
 * @param byProvince forms without a known commune whose old province went whole to one province
 * @param leftOut forms whose place was split between provinces with nothing to tell where; they
 *     count nowhere
 */
public record Placement(long byCommune, long byProvince, long leftOut) {
    public long placed() {
        return byCommune + byProvince;
    }
}
