package fr.rotative.web;

import fr.rotative.language.Language;
import fr.rotative.language.Message;
import fr.rotative.language.Messages;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** What is said to readers is said in French to programs, whose own words are the names of fields. */
final class MessageSerializer extends StdSerializer<Message> {
    private final transient Messages french = Messages.in(Language.FRENCH);

    MessageSerializer() {
        super(Message.class);
    }

    @Override
    public void serialize(Message message, JsonGenerator json, SerializationContext context) {
        json.writeString(french.say(message));
    }
}
