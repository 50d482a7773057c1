package io.fangyuan.job;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the clock start work. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Timers {}
