package vn.cchc.survey.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the survey room, in {@code etc/cchc.survey.cfg}. */
@ObjectClassDefinition(name = "Survey", description = "Where answers are kept")
public @interface SurveySettings {
    @AttributeDefinition(
            name = "Folder of the answer files",
            description =
                    "Frozen answer files, and files being checked. ${karaf.data} stands for the"
                            + " server's data folder. Several servers on one database share it")
    String dataFolder() default "${karaf.data}/cchc/answers";
}
