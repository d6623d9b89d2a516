package dev.platter.order.menu.domain;

/** What kind of dish it is, to browse by over all restaurants. */
public enum Category {
    STARTER, SOUP, SALAD, NOODLES, PASTA, PIZZA, RICE, MAIN, BURGER, TACOS, BREAKFAST, SIDE, DESSERT, DRINK
}
