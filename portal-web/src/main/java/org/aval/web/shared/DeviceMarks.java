package org.aval.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aval.service.shared.KnownDevices;
import org.aval.service.shared.Login;
import org.aval.service.shared.Vantage;

/** The cookie by which a device on which somebody signed in is known again; see {@link KnownDevices}. */
@ApplicationScoped
public class DeviceMarks {

    private static final String COOKIE = "AVALDEVICE";

    @Inject
    KnownDevices devices;

    /** From where this account is tried. */
    public Vantage vantage(HttpServletRequest request, Login login) {
        return devices.vantage(login, kept(request));
    }

    /** Marks the device: this account was opened on it by whoever may. */
    public void leave(HttpServletRequest request, HttpServletResponse response, Login login) {
        Cookies.remember(request, response, COOKIE, devices.marked(login, kept(request)), false);
    }

    private static String kept(HttpServletRequest request) {
        return Cookies.find(request, COOKIE).orElse("");
    }
}
