package dev.platter.order.menu.domain;

/** What a restaurant in the EU must say is in a dish: the list of Regulation (EU) No 1169/2011, Annex II, in its order. */
public enum Allergen {
    GLUTEN, CRUSTACEANS, EGGS, FISH, PEANUTS, SOYBEANS, MILK, NUTS, CELERY, MUSTARD, SESAME, SULPHITES, LUPIN, MOLLUSCS
}
