package io.fangyuan.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlotMapTest {

    @Test
    void ownFieldsFillAFamilyFromTheTop() {
        var slots = new SlotMap();

        assertThat(slots.free(100, 1000, SlotFamily.NUMBER)).isEqualTo("n32");
        slots.put(100, 1000, "n32");
        assertThat(slots.free(100, 1001, SlotFamily.NUMBER)).isEqualTo("n31");
    }

    @Test
    void anotherObjectHasSlotsOfItsOwn() {
        var slots = new SlotMap();
        slots.put(100, 1000, "n32");

        assertThat(slots.free(101, 1000, SlotFamily.NUMBER)).isEqualTo("n32");
    }

    @Test
    void aFamilyThatIsUsedUpOverflows() {
        var slots = new SlotMap();
        for (int number = 1; number <= SlotFamily.MANY.size(); number++) {
            slots.put(100, number, SlotFamily.MANY.column(number));
        }

        assertThat(slots.free(100, 1007, SlotFamily.MANY)).isEqualTo("x1007");
    }

    @Test
    void theTenantsRowWinsOverTheTemplatesDefault() {
        var slots = new SlotMap();
        slots.put(100, 1, "t1");
        slots.put(100, 1, "t64");

        assertThat(slots.slot(100, 1)).contains("t64");
    }
}
