package dev.platter.events.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first build break: what is checked in is not what the records say. */
final class SchemaDrift {

    /** A line for each difference; {@code checkedIn} are schemas by the name of their type. */
    static List<String> between(List<Contract> contracts, Map<String, String> checkedIn) {
        List<String> complaints = new ArrayList<>();
        Map<String, String> left = new HashMap<>(checkedIn);
        for (Contract contract : contracts) {
            String text = left.remove(contract.type());
            if (text == null) {
                complaints.add(contract.type() + " has no schema checked in");
            } else if (!text.equals(SchemaOfRecord.text(contract))) {
                complaints.add(
                        contract.type() + ": the checked-in schema is not that of " + contract.data().getSimpleName());
            }
        }
        left.keySet().forEach(type -> complaints.add(type + " has a schema and is no type"));
        return complaints;
    }

    private SchemaDrift() {}
}
