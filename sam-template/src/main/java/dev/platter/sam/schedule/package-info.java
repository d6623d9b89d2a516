/** When EventBridge runs what is scheduled: its {@code rate(…)} and {@code cron(…)}, read strictly and reckoned in UTC. */
@NullMarked
package dev.platter.sam.schedule;

import org.jspecify.annotations.NullMarked;
