package org.aval.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;

/** Gives the files of the house a version in their address: a new release is seen at once, an old one never. */
public class HouseResources extends ResourceHandlerWrapper {

    private static final String HOUSE = "house";

    public HouseResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private static Resource versioned(Resource resource) {
        return resource == null || !HOUSE.equals(resource.getLibraryName()) ? resource : new Versioned(resource);
    }

    private static final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
            setResourceName(wrapped.getResourceName());
            setLibraryName(wrapped.getLibraryName());
            setContentType(wrapped.getContentType());
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + HouseVersion.value();
        }
    }
}
