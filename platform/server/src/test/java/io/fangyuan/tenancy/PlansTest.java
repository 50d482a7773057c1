package io.fangyuan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fangyuan.problem.Problem;
import io.fangyuan.testing.PlatformTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlansTest {
    @RegisterExtension
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    private final Plans plans = new Plans(db.platform());

    @Test
    void plansComeInTheOrderTheyAreOffered() {
        assertThat(plans.all()).extracting(Plan::code).containsExactly("trial", "standard", "enterprise");
    }

    @Test
    void aPlanSaysItsLimits() {
        Plan trial = plans.byCode("trial");

        assertThat(trial.label()).containsEntry("zh-CN", "试用版").containsEntry("en", "Trial");
        assertThat(trial.limits()).isEqualTo(new PlanLimits(20, 20_000L, 1_024L, 40, 5_000L));
        assertThat(plans.byCode("enterprise").limits()).isEqualTo(new PlanLimits(null, null, null, null, null));
        assertThat(plans.get(trial.id())).isEqualTo(trial);
    }

    @Test
    void anUnknownPlanIsAProblem() {
        assertThatThrownBy(() -> plans.byCode("gratis")).isInstanceOf(Problem.class);
    }
}
