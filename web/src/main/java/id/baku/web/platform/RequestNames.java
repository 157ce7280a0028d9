package id.baku.web.platform;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;

/**
 * Finds what stands in the request under a name, such as the row of a list, before CDI is asked, which looks through all of its
 * beans for a name that is none of theirs. A page has hundreds of such names.
 */
public class RequestNames extends ELResolver {

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    FacesContext faces = base == null ? (FacesContext) context.getContext(FacesContext.class) : null;
    Object found = faces == null ? null : faces.getExternalContext().getRequestMap().get(property);
    if (found != null) {
      context.setPropertyResolved(base, property);
    }
    return found;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // rows are read; what is written goes to the resolvers behind
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return null;
  }
}
