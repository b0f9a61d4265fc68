package vn.cchc.testing.browser;

/** What a page is read on; sizes in CSS pixels. */
enum Device {
    /** The narrowest screen the pages promise to fit, also a desktop at 400 % zoom. */
    SMALL_PHONE(320, 640, true),
    PHONE(390, 844, true),
    DESKTOP(1366, 768, false);

    private final int width;
    private final int height;
    private final boolean touch;

    Device(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean touch() {
        return touch;
    }
}
