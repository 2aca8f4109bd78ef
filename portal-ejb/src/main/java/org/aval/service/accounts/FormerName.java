package org.aval.service.accounts;

import java.io.Serializable;
import java.time.LocalDate;

/** What an account was called until a day. */
public record FormerName(String handle, String address, LocalDate until) implements Serializable {}
