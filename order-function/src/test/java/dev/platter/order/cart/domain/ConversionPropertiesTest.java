package dev.platter.order.cart.domain;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import dev.platter.events.CustomerId;
import dev.platter.events.Money;
import dev.platter.order.cart.domain.RateTable.Origin;
import dev.platter.order.fixture.ADish;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No cent appears or vanishes, in currencies of no, two and three decimals. */
class ConversionPropertiesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final List<String> CODES = List.of("EUR", "USD", "GBP", "JPY", "KRW", "ISK", "KWD", "TND", "BHD");

    @Property
    void theLinesSumToTheTotalAndEachIsItsUnitPriceTimesItsQuantity(@ForAll("filled") Filled cart,
            @ForAll("currencies") Currency currency) {
        var priced = cart.pricedIn(currency);

        assertThat(priced.unavailable()).isEmpty();
        assertThat(sum(priced.lines().stream().map(line -> line.price().amount()).toList()))
                .isEqualByComparingTo(priced.total().amount());
        assertThat(priced.lines()).hasSameSizeAs(cart.dishes()).allSatisfy(line -> {
            assertThat(line.price().amount())
                    .isEqualByComparingTo(line.unitPrice().amount().multiply(BigDecimal.valueOf(line.quantity())));
            assertThat(line.unitPrice().currency()).isEqualTo(currency);
        });
    }

    @Property
    void theOrderOfTheLinesDoesNotMatter(@ForAll("filled") Filled cart, @ForAll("currencies") Currency currency,
            @ForAll Random random) {
        assertThat(cart.shuffledAndPricedIn(currency, random)).isEqualTo(cart.pricedIn(currency));
    }

    @Property
    void inItsOwnCurrencyAPriceStaysAsItIs(@ForAll("filled") Filled cart, @ForAll("currencies") Currency currency) {
        var priced = cart.pricedIn(currency);

        assertThat(priced.lines()).filteredOn(line -> line.menuPrice().currency().equals(currency))
                .allSatisfy(line -> assertThat(line.unitPrice()).isEqualTo(line.menuPrice()))
                .allSatisfy(line -> assertThat(line.rate()).isNull());
    }

    @Property
    void whatCostsMoreDoesNotCostLessInAnotherCurrency(@ForAll("tables") RateTable table, @ForAll("prices") Money one,
            @ForAll("amounts") BigDecimal more, @ForAll("currencies") Currency to) {
        Assume.that(!to.equals(one.currency()));
        var other = one.plus(inCurrency(more, one.currency()));
        var rate = rate(table, one.currency(), to);

        assertThat(rate.convert(other)).isGreaterThanOrEqualTo(rate.convert(one));
    }

    @Property
    void aPriceIsOffByHalfAMinorUnitAtMost(@ForAll("tables") RateTable table, @ForAll("prices") Money price,
            @ForAll("currencies") Currency to) {
        Assume.that(!to.equals(price.currency()));
        var rate = rate(table, price.currency(), to);

        assertThat(rate.convert(price).amount().subtract(price.amount().multiply(rate.rate())).abs())
                .isLessThanOrEqualTo(half(to));
    }

    /** Half a minor unit of the other currency at the rate back, half a minor unit of its own, and a thousandth of one. */
    @Property
    void thereAndBackDiffersByTheRoundingOfBothWaysAtMost(@ForAll("tables") RateTable table,
            @ForAll("prices") Money price, @ForAll("currencies") Currency to) {
        var from = price.currency();
        Assume.that(!to.equals(from));
        var there = rate(table, from, to);
        var back = rate(table, to, from);

        var bound = half(to).multiply(back.rate()).add(half(from)).add(half(from).movePointLeft(3));
        assertThat(back.convert(there.convert(price)).amount().subtract(price.amount()).abs())
                .isLessThanOrEqualTo(bound);
    }

    @Property
    void aRateFromTheBaseIsTheOneThatWasToldAndCrossRatesGoThroughIt(@ForAll("tables") RateTable table,
            @ForAll("currencies") Currency one, @ForAll("currencies") Currency other) {
        Assume.that(!one.equals(RateTable.BASE) && !other.equals(RateTable.BASE) && !one.equals(other));
        var told = table.perEuro();
        var toOne = requireNonNull(told.get(one));
        var toOther = requireNonNull(told.get(other));

        assertThat(rate(table, RateTable.BASE, one).rate()).isEqualByComparingTo(toOne);
        var cross = rate(table, one, other).rate();
        assertThat(cross.precision()).isLessThanOrEqualTo(16);
        assertThat(cross.multiply(toOne).subtract(toOther).abs()).isLessThanOrEqualTo(toOther.movePointLeft(15));
    }

    @Example
    void aHalfIsRoundedToTheEvenNeighbour() {
        assertThat(at("0.5", "USD").convert(Money.of("0.05", "EUR"))).isEqualTo(Money.of("0.02", "USD"));
        assertThat(at("0.5", "USD").convert(Money.of("0.07", "EUR"))).isEqualTo(Money.of("0.04", "USD"));
        assertThat(at("181.43", "JPY").convert(Money.of("12.50", "EUR"))).isEqualTo(Money.of("2268", "JPY"));
        assertThat(at("0.3552", "KWD").convert(Money.of("12.50", "EUR"))).isEqualTo(Money.of("4.440", "KWD"));
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of(CODES).map(Currency::getInstance);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals().between(BigDecimal.ONE, BigDecimal.valueOf(2_000)).ofScale(3);
    }

    @Provide
    Arbitrary<Money> prices() {
        return Combinators.combine(amounts(), currencies()).as(ConversionPropertiesTest::inCurrency);
    }

    @Provide
    Arbitrary<RateTable> tables() {
        return tables("0.0100", "200");
    }

    private static Arbitrary<RateTable> tables(String least, String most) {
        var rate = Arbitraries.bigDecimals().between(new BigDecimal(least), new BigDecimal(most)).ofScale(4);
        return rate.list().ofSize(CODES.size()).map(rates -> {
            var told = new HashMap<Currency, BigDecimal>();
            for (int i = 1; i < CODES.size(); i++) {
                told.put(Currency.getInstance(CODES.get(i)), rates.get(i));
            }
            return new RateTable(TODAY, told, Origin.FETCHED);
        });
    }

    @Provide
    Arbitrary<Filled> filled() {
        var quantities = Arbitraries.integers().between(1, 99);
        var lines = Combinators.combine(prices(), quantities).as(Wanted::new).list().ofMinSize(1).ofMaxSize(40);
        // Forty times 99 of the dearest at the highest rate is still an amount of money.
        return Combinators.combine(lines, tables("0.5", "50")).as(Filled::new);
    }

    record Wanted(Money price, int quantity) {}

    /** What is in a cart, and what it is priced with. */
    record Filled(List<Wanted> dishes, RateTable table) {

        PricedCart pricedIn(Currency currency) {
            return priced(lines(), currency);
        }

        PricedCart shuffledAndPricedIn(Currency currency, Random random) {
            var lines = new ArrayList<>(lines());
            Collections.shuffle(lines, random);
            return priced(lines, currency);
        }

        private List<CartLine> lines() {
            return IntStream.range(0, dishes.size())
                    .mapToObj(i -> new CartLine(dish(i).dish().id(), dishes.get(i).quantity(), dishes.get(i).price()))
                    .toList();
        }

        private PricedCart priced(List<CartLine> lines, Currency currency) {
            var menu = IntStream.range(0, dishes.size()).mapToObj(this::dish)
                    .collect(toMap(dish -> dish.dish().id(), dish -> dish));
            var cart = new Cart(new CustomerId("ada"), new CartId("lunch"), lines, 1, Instant.MAX, null);
            return PricedCart.of(cart, new Offer(menu, Optional.of(table)), currency, TODAY);
        }

        private OfferedDish dish(int index) {
            var price = dishes.get(index).price();
            var dish = ADish.aDish("Dish " + index)
                    .at(price.amount().toPlainString(), price.currency().getCurrencyCode()).onTheMenu();
            return new OfferedDish(dish, 99);
        }
    }

    private static ExchangeRate rate(RateTable table, Currency from, Currency to) {
        return table.rate(from, to, TODAY).orElseThrow();
    }

    private static ExchangeRate at(String rate, String to) {
        return new ExchangeRate(RateTable.BASE, Currency.getInstance(to), new BigDecimal(rate), TODAY);
    }

    private static Money inCurrency(BigDecimal amount, Currency currency) {
        return new Money(amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.DOWN), currency);
    }

    private static BigDecimal half(Currency currency) {
        return new BigDecimal("0.5").movePointLeft(currency.getDefaultFractionDigits());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
