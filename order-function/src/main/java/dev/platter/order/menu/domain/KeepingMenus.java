package dev.platter.order.menu.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.order.idempotency.IdempotencyKey;
import dev.platter.order.menu.domain.OwnedDishes.Change;
import dev.platter.order.menu.domain.OwnedDishes.Offer;
import dev.platter.order.menu.domain.OwnedDishes.Restocking;
import dev.platter.order.menu.domain.OwnedDishes.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a restaurant's owner does with its dishes. */
public final class KeepingMenus {

    private static final Logger log = LoggerFactory.getLogger(KeepingMenus.class);

    /** 128 bits, as many as a random id has. */
    private static final int ID_BYTES = 16;

    private final OwnedDishes dishes;
    private final Supplier<DishId> ids;
    private final Clock clock;

    public KeepingMenus(OwnedDishes dishes, Supplier<DishId> ids, Clock clock) {
        this.dishes = dishes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Offers a dish. Under a key its id is made of restaurant and key, so that the repeat of a request meets the dish that the
     * first one made, however late it comes; nothing else has to be remembered.
     */
    public Offer offer(RestaurantId restaurant, AccountId owner, DishDetails details, int stock,
            @Nullable IdempotencyKey key) {
        var id = key == null ? ids.get() : new DishId(checksum(restaurant.value() + '\n' + key.value()));
        var dish = new NewDish(id, restaurant, owner, details, stock);
        var offer = dishes.offer(dish, checksum(restaurant + "\n" + details + "\n" + stock));
        if (offer instanceof Offer.Offered) {
            log.info("dish.offered dishId={} restaurantId={}", id, restaurant);
        }
        return offer;
    }

    /** Says something else of a dish. */
    public Change change(DishId id, AccountId owner, DishDetails details, Expected expected) {
        var change = dishes.change(id, owner, details, expected);
        if (change instanceof Change.Changed(var edition)) {
            log.info("dish.changed dishId={} version={}", id, edition.number());
        }
        return change;
    }

    /** Takes a dish off the menu. */
    public Withdrawal withdraw(DishId id, AccountId owner, Expected expected) {
        var withdrawal = dishes.withdraw(id, owner, expected, clock.instant());
        if (withdrawal == Withdrawal.WITHDRAWN) {
            log.info("dish.withdrawn dishId={}", id);
        }
        return withdrawal;
    }

    /** Adds to what there is of a dish, once for each id. */
    public Restocking restock(Restock restock, AccountId owner) {
        var restocking = dishes.restock(restock, owner, clock.instant());
        if (restocking == Restocking.RESTOCKED) {
            log.info("dish.restocked dishId={} portions={}", restock.dish(), restock.portions());
        }
        return restocking;
    }

    private static String checksum(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, ID_BYTES));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
