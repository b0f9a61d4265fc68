package vn.cchc.invitation.internal.letters;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What letters say of the house, and how often they come. */
@ObjectClassDefinition(name = "Letters of invitation")
public @interface LetterSettings {
    @AttributeDefinition(
            name = "Who asks",
            description = "Name of the office in Vietnamese, as people know it")
    String asker() default "";

    @AttributeDefinition(
            name = "Who asks, in English",
            description = "Empty for the name in Vietnamese")
    String askerInEnglish() default "";

    @AttributeDefinition(
            name = "Days between letters",
            description = "Somebody gets no other letter of a survey sooner, unless it is forced")
    int days() default 7;

    @AttributeDefinition(
            name = "Again after",
            description = "Seconds until letters that could not be handed over are tried again")
    int retrySeconds() default 900;
}
