/** Pages under {@code /kelola/akun}: what people see of their own account and do with it. Nothing here is about an agency. */
package id.baku.web.account;
