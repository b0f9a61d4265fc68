package vn.cchc.edition.internal.faults;

/** Faults of the published figures, the sample and the fieldwork. */
public enum FigureFault implements Fault {
    UNIT(
            "601",
            "\"{0}\" is not the code of a {1}.",
            "Write VN for the nation, two digits for a province."),
    CRITERION(
            "602",
            "There is no criterion {0}.",
            "Correct the code or add the criterion to criteria.csv.{1}"),
    VALUE(
            "603",
            "\"{0}\" is not a percentage with {1} decimals.",
            "Write it as printed, with a point, from 0 to 100."),
    NOTHING(
            "604",
            "The row has neither value nor rank.",
            "Fill in one of them, or take the row away."),
    NATION_RANK("605", "The nation has a rank.", "Empty the cell; only provinces are ranked."),
    FIGURE_TWICE(
            "606", "The figure of {0} for {1} is there twice, first in line {2}.", "Keep one row."),
    NO_PROVINCE(
            "607",
            "No province has the code {0} in the period of this year.",
            "See cchc:units for the codes of the period that edition.yaml names under registry."),
    STAGE_CHAIN(
            "620",
            "This stage takes units in each {0}, and the stage above takes a {1}.",
            "Write the stages from the top down, each per unit of the one above."),
    EXCEPTION_TWICE("621", "The province {0} is excepted twice.", "Keep one of them."),
    TOTAL("622", "\"{0}\" is not a number of {1}.", "Write digits only, in double quotes."),
    DESIGN_UNIT(
            "623",
            "The design names {0}, for which the methodology has no question.",
            "Name a kind of unit that stands under units in methodology.yaml.{1}"),
    STRATUM_DRAWN(
            "624",
            "{0} is both a stratum and a stage.",
            "A stratum is taken whole; take it out of the stages."),
    WEIGHT(
            "625",
            "The weight {0} is not asked in the scored form.",
            "Add the question or leave the weight out: every form then counts the same.{1}"),
    CONFIDENCE(
            "626",
            "\"{0}\" is not a level of confidence in percent.",
            "Write a number from 50 to 99.9, for example \"95\"."),
    STEP_TWICE("630", "The step {0} is there twice, first in line {1}.", "Keep one of them."),
    NO_STEPS("631", "The fieldwork has no steps.", "List the steps, as in the template year.");

    private final FaultText text;

    FigureFault(String number, String what, String remedy) {
        text = new FaultText(number, what, remedy);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
