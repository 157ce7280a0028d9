package id.baku.web.api.drafts;

import id.baku.drafts.DraftRow;
import id.baku.drafts.ExternalDraft;
import id.baku.drafts.ExternalDrafts;
import id.baku.drafts.ExternalDrafts.Written;
import id.baku.drafts.Precondition;
import id.baku.drafts.Reply;
import id.baku.drafts.RequestKey;
import id.baku.drafts.Requests;
import id.baku.drafts.SentDraft;
import id.baku.findings.DraftCheck;
import id.baku.lint.FindingTexts;
import id.baku.platform.Page;
import id.baku.web.api.ApiJson;
import id.baku.web.api.ApiLinks;
import id.baku.web.api.ApiLocale;
import id.baku.web.api.HttpRefusal;
import id.baku.web.api.Listing;
import id.baku.web.api.QueryValues;
import id.baku.web.api.drafts.CheckedDraft.CheckFinding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Open drafts of the agency whose token was sent, by the ids that its partners give them. Nothing here is ever published. */
@Path("drafts")
@ByToken
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {

  private static final String KEY = "Idempotency-Key";
  private static final String KEPT_BY_NOBODY = "private, no-store";
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;
  private static final int PRECONDITION_REQUIRED = 428;
  private static final Jsonb JSON = new ApiJson().getContext(Object.class);

  @Inject ExternalDrafts drafts;
  @Inject Requests requests;
  @Inject DraftCheck check;
  @Inject QueryValues values;
  @Inject ApiLinks links;
  @Context Request request;
  @Context UriInfo uri;
  @Context HttpHeaders headers;

  @GET
  public Listing<DraftItem> drafts(@QueryParam("after") String after, @QueryParam("limit") String limit) {
    return DraftRefusals.told(() -> {
      Page<DraftRow> page = drafts.list(values.key(after), values.limit(limit));
      Map<String, String> given = new HashMap<>();
      given.put("limit", limit);
      return Listing.of(page, DraftItem::of, key -> links.next("/drafts", given, key), drafts.count());
    });
  }

  @GET
  @Path("{externalId}")
  public Response draft(@PathParam("externalId") String externalId) {
    ExternalDraft draft = DraftRefusals.told(() -> drafts.find(externalId));
    return Response.ok(DraftDocument.of(draft)).header(HttpHeaders.ETAG, draft.tag()).header(HttpHeaders.CACHE_CONTROL, KEPT_BY_NOBODY).build();
  }

  @PUT
  @Path("{externalId}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("externalId") String externalId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch, @HeaderParam(KEY) String key, InputStream body) {
    Precondition condition = condition(ifMatch, ifNoneMatch);
    RequestBody bytes = RequestBody.of(body);
    SentDraft sent = bytes.draft();
    return once(key, bytes, ifMatch, ifNoneMatch, () -> {
      Written written = drafts.put(externalId, condition, sent);
      String location = written.fresh() ? links.draft(externalId) : null;
      return Reply.of(written.fresh() ? CREATED : OK, written.draft().tag(), location, JSON.toJson(DraftDocument.of(written.draft())));
    });
  }

  @DELETE
  @Path("{externalId}")
  public Response remove(@PathParam("externalId") String externalId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(KEY) String key) {
    Precondition condition = condition(ifMatch, null);
    return once(key, RequestBody.NONE, ifMatch, null, () -> {
      drafts.remove(externalId, condition);
      return Reply.of(NO_CONTENT, null, null, null);
    });
  }

  /** What is found in the draft now; nothing of it is changed or kept. */
  @POST
  @Path("{externalId}/check")
  public Response check(@PathParam("externalId") String externalId, @HeaderParam(KEY) String key) {
    FindingTexts texts = FindingTexts.of(ApiLocale.of(headers.getAcceptableLanguages()));
    return once(key, RequestBody.NONE, null, null, () -> {
      ExternalDraft draft = drafts.find(externalId);
      CheckedDraft checked = new CheckedDraft(externalId, draft.version(),
          check.check(draft.standardId()).stream().map(finding -> CheckFinding.of(finding, texts)).toList());
      return Reply.of(OK, null, null, JSON.toJson(checked));
    });
  }

  private Response once(String key, RequestBody body, String ifMatch, String ifNoneMatch, Supplier<Reply> act) {
    Reply reply = DraftRefusals.told(() -> {
      byte[] digest = body.digest(request.getMethod(), uri.getAbsolutePath().getRawPath(), ifMatch, ifNoneMatch);
      return requests.once(new RequestKey(key, digest), act);
    });
    ResponseBuilder answer = Response.status(reply.status()).header(HttpHeaders.CACHE_CONTROL, KEPT_BY_NOBODY);
    if (reply.tag() != null) {
      answer.header(HttpHeaders.ETAG, reply.tag());
    }
    if (reply.location() != null) {
      answer.location(URI.create(reply.location()));
    }
    if (reply.body() != null) {
      answer.type(MediaType.APPLICATION_JSON_TYPE).entity(reply.body());
    }
    return (reply.again() ? answer.header("Idempotent-Replayed", true) : answer).build();
  }

  private static Precondition condition(String ifMatch, String ifNoneMatch) {
    return Precondition.of(ifMatch, ifNoneMatch)
        .orElseThrow(() -> new HttpRefusal(PRECONDITION_REQUIRED, "precondition.required", Map.of()));
  }
}
