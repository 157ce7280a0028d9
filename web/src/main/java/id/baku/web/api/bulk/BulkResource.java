package id.baku.web.api.bulk;

import id.baku.opendata.Table;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Files with everything, each in two forms, and what their fields mean. */
@Path("bulk")
@RequestScoped
public class BulkResource {

  private static final String CSV = "text/csv";
  private static final String NDJSON = "application/x-ndjson";

  @Inject BulkFiles files;
  @Inject Dictionaries dictionaries;
  @Context Request request;

  @GET
  @Path("dictionary.json")
  @Produces(MediaType.APPLICATION_JSON)
  public DataDictionary dictionary() {
    return dictionaries.dictionary();
  }

  @GET
  @Path("datapackage.json")
  @Produces(MediaType.APPLICATION_JSON)
  public JsonObject dataPackage() {
    return dictionaries.dataPackage();
  }

  @GET
  @Path("services.ndjson")
  @Produces(NDJSON)
  public Response services(@QueryParam("id") String id) {
    return files.answer(Table.SERVICES, BulkForm.NDJSON, id, request);
  }

  @GET
  @Path("services.csv")
  @Produces(CSV)
  public Response servicesAsCsv(@QueryParam("id") String id) {
    return files.answer(Table.SERVICES, BulkForm.CSV, id, request);
  }

  @GET
  @Path("agencies.ndjson")
  @Produces(NDJSON)
  public Response agencies(@QueryParam("id") String id) {
    return files.answer(Table.AGENCIES, BulkForm.NDJSON, id, request);
  }

  @GET
  @Path("agencies.csv")
  @Produces(CSV)
  public Response agenciesAsCsv(@QueryParam("id") String id) {
    return files.answer(Table.AGENCIES, BulkForm.CSV, id, request);
  }

  @GET
  @Path("channels.ndjson")
  @Produces(NDJSON)
  public Response channels(@QueryParam("id") String id) {
    return files.answer(Table.CHANNELS, BulkForm.NDJSON, id, request);
  }

  @GET
  @Path("channels.csv")
  @Produces(CSV)
  public Response channelsAsCsv(@QueryParam("id") String id) {
    return files.answer(Table.CHANNELS, BulkForm.CSV, id, request);
  }

  @GET
  @Path("service-points.ndjson")
  @Produces(NDJSON)
  public Response servicePoints(@QueryParam("id") String id) {
    return files.answer(Table.SERVICE_POINTS, BulkForm.NDJSON, id, request);
  }

  @GET
  @Path("service-points.csv")
  @Produces(CSV)
  public Response servicePointsAsCsv(@QueryParam("id") String id) {
    return files.answer(Table.SERVICE_POINTS, BulkForm.CSV, id, request);
  }

  @GET
  @Path("decree-files.ndjson")
  @Produces(NDJSON)
  public Response decreeFiles(@QueryParam("id") String id) {
    return files.answer(Table.DECREE_FILES, BulkForm.NDJSON, id, request);
  }

  @GET
  @Path("decree-files.csv")
  @Produces(CSV)
  public Response decreeFilesAsCsv(@QueryParam("id") String id) {
    return files.answer(Table.DECREE_FILES, BulkForm.CSV, id, request);
  }
}
