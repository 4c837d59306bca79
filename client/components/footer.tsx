export function Footer() {
  return (
    <footer class="page-footer">
      <p>
        Contains Parliamentary information licensed under the{" "}
        <a
          href="https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/"
          target="_blank"
          rel="noopener noreferrer"
        >
          Open Parliament Licence v3.0
        </a>
        .
      </p>
    </footer>
  );
}
