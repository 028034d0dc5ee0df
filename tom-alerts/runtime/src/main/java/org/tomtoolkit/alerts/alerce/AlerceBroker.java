package org.tomtoolkit.alerts.alerce;

import java.util.List;
import java.util.Optional;
import org.tomtoolkit.alerts.spi.Alert;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.alerts.spi.BrokerContext;
import org.tomtoolkit.alerts.spi.BrokerMemory;
import org.tomtoolkit.alerts.spi.FindsOne;
import org.tomtoolkit.alerts.spi.GivesPhotometry;
import org.tomtoolkit.alerts.spi.QueryResult;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.core.remote.RemoteResponse;
import org.tomtoolkit.dataproducts.PhotometryPoint;

/** Objects of the Zwicky Transient Facility as ALeRCE classifies them. Needs no account. */
@PluginId("alerce")
public class AlerceBroker implements AlertBroker, GivesPhotometry, FindsOne {

    private final AlerceConfig config;
    private final AlerceClassifiers classifiers;
    private final RemoteClient client;

    public AlerceBroker(AlerceConfig config, BrokerMemory memory, RemoteClient client) {
        this.config = config;
        this.classifiers = new AlerceClassifiers(memory);
        this.client = client;
    }

    @Override
    public String label() {
        return "ALeRCE";
    }

    @Override
    public boolean enabled() {
        return config.enabled();
    }

    @Override
    public String help() {
        return "Objects of the Zwicky Transient Facility, classified by their light curves and images.";
    }

    @Override
    public String scoreHelp() {
        return "Probability of the class, as the classifier sees it.";
    }

    @Override
    public Form queryForm() {
        return AlerceForm.of(classifiers.all());
    }

    @Override
    public FieldErrors validate(FormValues values) {
        return AlerceForm.validate(values);
    }

    @Override
    public QueryResult query(FormValues values, BrokerContext context) {
        try {
            return new AlercePages(config, client).collect(values, classifiers.all(), context.limit());
        } catch (RemoteException e) {
            if (e.kind() == RemoteException.Kind.REFUSED) {
                return new QueryResult.Rejected(new FieldErrors().add("ALeRCE does not accept this query."));
            }
            throw e;
        }
    }

    @Override
    public Optional<Alert> find(String alertId) {
        try {
            RemoteResponse answer = client.send(get("/objects/" + pathSegment(alertId)));
            return AlerceObject.alert(answer.json(), config.objectUrl());
        } catch (RemoteException e) {
            if (e.kind() == RemoteException.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public List<PhotometryPoint> photometry(String alertId) {
        return AlerceLightCurve.of(client.send(get("/objects/" + pathSegment(alertId) + "/lightcurve")), alertId);
    }

    private RemoteRequest get(String path) {
        return RemoteRequest.get("ALeRCE", config.baseUrl() + path).timeout(config.timeout());
    }

    static String pathSegment(String text) {
        return RemoteRequest.encode(text).replace("+", "%20");
    }
}
