// What PrimeFaces itself says in Indonesian; its own file is called by Java's old code "in", which no browser uses.
if (window.PrimeFaces) {
  PrimeFaces.locales["id"] = {
    accept: "Ya", reject: "Tidak", apply: "Terapkan", cancel: "Batal", clear: "Bersihkan", choose: "Pilih", today: "Hari ini", now: "Sekarang",
    am: "AM", pm: "PM", dateFormat: "dd/mm/yy", firstDayOfWeek: 1, weekHeader: "Mg", weekNumberTitle: "M", showMonthAfterYear: false, isRTL: false, yearSuffix: "",
    dayNames: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
    dayNamesShort: ["Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"],
    dayNamesMin: ["Mi", "Sn", "Sl", "Rb", "Km", "Jm", "Sb"],
    monthNames: ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"],
    monthNamesShort: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
    emptyMessage: "Tidak ada pilihan", emptySearchMessage: "Tidak ada yang cocok", emptyFilterMessage: "Tidak ada yang cocok", searchMessage: "{0} hasil", filter: "Saring", upload: "Unggah", pending: "Menunggu", completed: "Selesai",
    year: "Tahun", month: "Bulan", week: "Minggu", day: "Hari", list: "Daftar", allDayText: "Sepanjang hari",
    aria: {
      close: "Tutup", cancelEdit: "Batalkan perubahan", editRow: "Ubah baris", saveEdit: "Simpan perubahan", expandRow: "Buka baris", collapseRow: "Tutup baris", expandLabel: "Buka", collapseLabel: "Tutup",
      firstPageLabel: "Halaman pertama", lastPageLabel: "Halaman terakhir", nextPageLabel: "Halaman berikutnya", prevPageLabel: "Halaman sebelumnya", previousPageLabel: "Halaman sebelumnya", pageLabel: "Halaman {page}", rowsPerPageLabel: "Baris per halaman", jumpToPageDropdownLabel: "Pilih halaman", jumpToPageInputLabel: "Tulis nomor halaman",
      next: "Berikutnya", previous: "Sebelumnya", navigation: "Navigasi", nullLabel: "Belum dipilih", selectLabel: "Pilih", unselectLabel: "Batal pilih", selectRow: "Baris dipilih", unselectRow: "Baris tidak dipilih", selectAll: "Semua dipilih", unselectAll: "Tidak ada yang dipilih", trueLabel: "Ya", falseLabel: "Tidak",
      passwordHide: "Sembunyikan kata sandi", passwordShow: "Tampilkan kata sandi", scrollTop: "Ke atas",
      "datatable.sort.ASC": "Urutkan naik", "datatable.sort.DESC": "Urutkan turun", "datatable.sort.NONE": "Hapus urutan",
      "messages.ERROR": "Galat", "messages.FATAL": "Galat berat", "messages.INFO": "Informasi", "messages.WARN": "Peringatan",
    },
  };
}
