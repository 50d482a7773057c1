package io.fangyuan.fieldtype;

import java.util.Map;

/**
 * The link that a look-up makes, which are also its options.
 *
 * @param relationName what the other object calls the records that point at it, "" for no name
 * @param relationLabel the same for people, per locale
 * @param owned whether the pointing record is a line of the other: saved, seen and deleted with it
 */
public record Relation(
        @Title(zh = "对象", en = "Object")
        @Description(zh = "指向哪个对象的记录", en = "Whose records it points at")
        @Format("object")
        @Limits(min = 1, max = 40)
        String object,

        @Title(zh = "反向名称", en = "Name of the reverse side")
        @Description(
                zh = "被指向的对象用什么名称称呼这些记录，用于接口和公式",
                en = "What the other object calls these records in the API and in formulas")
        @Format("name")
        @Limits(max = 40)
        @Default("")
        String relationName,

        @Title(zh = "反向标签", en = "Label of the reverse side")
        @Description(zh = "相关列表的标题", en = "The heading of the related list")
        @Format("label")
        @Default("{}")
        Map<String, String> relationLabel,

        @Title(zh = "被指向的记录删除时", en = "When the other record is deleted")
        @Description(zh = "指向它的记录怎么办", en = "What happens to the records that point at it")
        @Default("restrict")
        OnDelete onDelete,

        @Title(zh = "从属明细", en = "Owned line")
        @Description(
                zh = "作为对方的明细行：一起保存、同样的权限、随之删除",
                en = "A line of the other record: saved with it, under its rights, deleted with it")
        @Default("false")
        boolean owned) {

    public Relation {
        relationLabel = Map.copyOf(relationLabel);
    }

    /** What happens to the pointing records when the record they point at is deleted. */
    public enum OnDelete {
        @Title(zh = "不允许删除", en = "Refuse the deletion")
        RESTRICT,
        @Title(zh = "清空此字段", en = "Empty the field")
        CLEAR,
        @Title(zh = "一并删除", en = "Delete them too")
        CASCADE
    }
}
