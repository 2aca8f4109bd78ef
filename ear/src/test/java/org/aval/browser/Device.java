package org.aval.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What a visitor holds in the hand. */
enum Device {
    DESKTOP(1440, 900),
    PHONE(390, 844);

    final int width;
    final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(this == PHONE)
                .setIsMobile(this == PHONE)
                .setBaseURL(Portal.ADDRESS);
    }
}
